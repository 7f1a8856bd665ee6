-- Every table starts its keys with place_code, so that one schema serves an embedded database, one server and a
-- distributed one. No trigger, no procedure, no extension, no foreign key without place_code.

create table place (
  place_code text primary key,
  name text not null,
  parent text,
  home boolean not null,
  opened_at timestamptz not null,
  opened_by text not null
);

create table chain_head (
  place_code text primary key,
  sequence integer not null,
  hash text not null
);

create table audit_entry (
  place_code text not null,
  sequence integer not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  what text not null,
  before jsonb,
  after jsonb,
  previous_hash text not null,
  hash text not null,
  algorithm text not null,
  primary key (place_code, sequence)
);

create table idempotency (
  place_code text not null,
  actor text not null,
  key text not null,
  command text not null,
  request_hash text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (place_code, actor, key)
);
create index idempotency_created_at on idempotency (place_code, created_at);

create table document (
  place_code text not null,
  id text not null,
  title text not null,
  kind text not null,
  year integer,
  file_name text not null,
  format text not null,
  bytes_sha256 text not null,
  imported_at timestamptz not null,
  imported_by text not null,
  state text not null,
  text_version integer not null,
  version integer not null,
  remainder jsonb,
  orphans integer not null,
  adopted_at timestamptz,
  adopted_by text,
  commitments integer not null,
  primary key (place_code, id)
);

create table text_version (
  place_code text not null,
  document text not null,
  number integer not null,
  file_name text not null,
  format text not null,
  media_type text not null,
  encoding text,
  bytes bytea not null,
  bytes_sha256 text not null,
  text text not null,
  text_sha256 text not null,
  marks jsonb not null,
  warnings jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (place_code, document, number),
  unique (place_code, bytes_sha256),
  foreign key (place_code, document) references document (place_code, id)
);

create table reading (
  place_code text not null,
  document text not null,
  text_version integer not null,
  number integer not null,
  reader_version text not null,
  body bytea not null,
  stored_at timestamptz not null,
  stored_by text not null,
  primary key (place_code, document, text_version, number),
  foreign key (place_code, document, text_version) references text_version (place_code, document, number)
);

-- The newest version of each decision; a withdrawn one keeps its row, so that its numbering goes on.
create table decision (
  place_code text not null,
  id text not null,
  document text not null,
  kind text not null,
  version integer not null,
  text_version integer not null,
  anchor_start integer not null,
  anchor_end integer not null,
  withdrawn boolean not null,
  primary key (place_code, id),
  foreign key (place_code, document) references document (place_code, id)
);
create unique index decision_anchor on decision (place_code, document, kind, text_version, anchor_start, anchor_end)
  where not withdrawn;

-- What was decided, for ever: rows are added and never changed.
create table decision_version (
  place_code text not null,
  id text not null,
  version integer not null,
  text_version integer not null,
  anchor_start integer not null,
  anchor_end integer not null,
  quote text not null,
  context_before text not null,
  context_after text not null,
  verdict text not null,
  correction jsonb,
  reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (place_code, id, version),
  foreign key (place_code, id) references decision (place_code, id)
);

create table commitment (
  place_code text not null,
  year integer not null,
  number integer not null,
  address text not null,
  document text not null,
  text_version integer not null,
  kind text not null,
  quote_start integer not null,
  quote_end integer not null,
  quote text not null,
  sentence_start integer not null,
  sentence_end integer not null,
  sentence text not null,
  section_id text,
  section_title text,
  verb text,
  objects jsonb not null,
  target jsonb,
  stated integer,
  named integer,
  adopted_at timestamptz not null,
  adopted_by text not null,
  version integer not null,
  primary key (place_code, year, number),
  unique (place_code, address),
  foreign key (place_code, document) references document (place_code, id)
);
create index commitment_document on commitment (place_code, document);

create table account (
  place_code text not null,
  id text not null,
  name text not null,
  password_hash text not null,
  disabled boolean not null,
  failures integer not null,
  locked_until timestamptz,
  created_at timestamptz not null,
  primary key (place_code, id),
  unique (place_code, name)
);

-- An account is kept in the home place and may hold roles in any place, so no foreign key can lead to it.
create table role_grant (
  place_code text not null,
  account text not null,
  role text not null,
  granted_at timestamptz not null,
  granted_by text not null,
  primary key (place_code, account, role)
);

create table session (
  place_code text not null,
  token_hash text not null,
  account text not null,
  csrf text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  idle_minutes integer not null,
  primary key (place_code, token_hash),
  foreign key (place_code, account) references account (place_code, id)
);

create table setup_token (
  place_code text not null,
  token_hash text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (place_code, token_hash)
);

create table job (
  place_code text not null,
  id text not null,
  kind text not null,
  state text not null,
  stage text not null,
  done integer not null,
  total integer not null,
  input jsonb not null,
  payload bytea,
  result jsonb,
  problem jsonb,
  attempt integer not null,
  lease_until timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  primary key (place_code, id)
);
create index job_state on job (place_code, state, created_at);
