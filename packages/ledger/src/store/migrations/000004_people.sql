-- People: accounts that are invited, what they may do by grant or by holding a post, and how they show who they are.
-- Accounts and what belongs to them lie in the home place; grants and posts held lie in the place where they hold.

-- Nobody chooses another's password: it is null until the person has used their link.
alter table account alter column password_hash drop not null;
alter table account add column password_set_at timestamptz;
alter table account add column version integer not null default 1;
alter table account add column last_sign_in_at timestamptz;
update account set password_set_at = created_at;

-- Sessions get an id by which they can be listed and ended without their token; those opened before are over.
delete from session;
alter table session add column id text not null;
alter table session add column device text not null;
alter table session add column means text not null;
create unique index session_id on session (place_code, id);
create index session_account on session (place_code, account);

-- One row once somebody changed what the program starts with.
create table account_policy (
  place_code text not null,
  body jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code)
);

-- Passwords that were, newest last, so that they do not come back.
create table former_password (
  place_code text not null,
  account text not null,
  number integer not null,
  password_hash text not null,
  set_at timestamptz not null,
  primary key (place_code, account, number),
  foreign key (place_code, account) references account (place_code, id)
);

-- One-time links by which a person chooses a password; only the hash of each is kept.
create table account_link (
  place_code text not null,
  token_hash text not null,
  account text not null,
  purpose text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  made_at timestamptz not null,
  made_by text not null,
  primary key (place_code, token_hash),
  foreign key (place_code, account) references account (place_code, id)
);
create index account_link_account on account_link (place_code, account);

-- People see when their account was signed in to, however long the record is.
create index audit_entry_sign_in on audit_entry (place_code, what, sequence)
  where action in ('session-opened', 'sign-in-failed');

-- The secret of a second factor, sealed by a key outside the database (key_id says which; null: not sealed yet, which the next
-- start makes good). A step of time is good once: used_step is the last one that was taken.
create table second_factor (
  place_code text not null,
  account text not null,
  secret text not null,
  key_id text,
  started_at timestamptz not null,
  confirmed_at timestamptz,
  used_step integer not null,
  primary key (place_code, account),
  foreign key (place_code, account) references account (place_code, id)
);

create table recovery_code (
  place_code text not null,
  account text not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (place_code, account, code_hash),
  foreign key (place_code, account) references account (place_code, id)
);

-- Who an account is at an identity provider (OpenID Connect).
create table account_identity (
  place_code text not null,
  issuer text not null,
  subject text not null,
  account text not null,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (place_code, issuer, subject),
  foreign key (place_code, account) references account (place_code, id)
);
create index account_identity_account on account_identity (place_code, account);

-- Who holds a post from when until when, both days included; a successor holds it next. The account lies in the home place.
create table post_holder (
  place_code text not null,
  id text not null,
  post text not null,
  account text not null,
  held_from date not null,
  held_until date,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, id),
  foreign key (place_code, post) references post (place_code, id)
);
create index post_holder_post on post_holder (place_code, post);
create index post_holder_account on post_holder (place_code, account);

-- Roles that a post carries beside those of its kind, such as the supervision office's.
create table post_role (
  place_code text not null,
  post text not null,
  role text not null,
  granted_at timestamptz not null,
  granted_by text not null,
  primary key (place_code, post, role),
  foreign key (place_code, post) references post (place_code, id)
);
