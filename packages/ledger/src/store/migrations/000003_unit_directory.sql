-- The unit directory of a place: units as a tree, and the posts that duties are bound to. Persons hold posts for a time and
-- are not kept here. Nothing is deleted; a unit that is no more is closed.

create table unit (
  place_code text not null,
  id text not null,
  name text not null,
  short_name text,
  aliases jsonb not null,
  kind text not null,
  parent text,
  position integer not null,
  state text not null,
  -- A post of kind leader-in-charge. The command checks it: a foreign key would make units and posts lead to one another.
  leader_in_charge text,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, id),
  -- Checked at the end, so that a directory can be written, and brought back from a backup, in any order.
  foreign key (place_code, parent) references unit (place_code, id) deferrable initially deferred
);

create table post (
  place_code text not null,
  id text not null,
  unit text not null,
  title text not null,
  kind text not null,
  position integer not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, id),
  foreign key (place_code, unit) references unit (place_code, id)
);
create index post_unit on post (place_code, unit);
