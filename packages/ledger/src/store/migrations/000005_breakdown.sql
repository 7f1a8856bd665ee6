-- The breakdown of an adopted report (任务分解): work items made from commitments, duties bound to units and posts, slots of
-- packs that name fewer things than they state, and the decisions that change what was issued. Versions are only added.

create table breakdown (
  place_code text not null,
  year integer not null,
  state text not null,
  confirmations jsonb not null,
  meeting text,
  adopted_on date,
  issue_number text,
  issued_on date,
  baseline_sha256 text,
  supplements jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, year)
);

-- The newest version of each item; what lists filter and sort by stands in columns, the whole item in body.
create table work_item (
  place_code text not null,
  id text not null,
  year integer not null,
  commitment integer not null,
  number integer not null,
  part integer not null,
  kind text not null,
  state text not null,
  title text not null,
  deadline date,
  lead_unit text,
  leader text,
  body jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, id),
  unique (place_code, year, number, part),
  foreign key (place_code, year) references breakdown (place_code, year),
  foreign key (place_code, year, commitment) references commitment (place_code, year, number)
);

-- What an item was from a day on; the versions in force on the day of issue are the baseline.
create table work_item_version (
  place_code text not null,
  id text not null,
  version integer not null,
  effective_on date not null,
  decision text,
  body jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (place_code, id, version),
  foreign key (place_code, id) references work_item (place_code, id)
);

-- Which unit answers for an item in which role, and from when until when, the last day included.
create table duty (
  place_code text not null,
  id text not null,
  item text not null,
  role text not null,
  unit text not null,
  post text,
  position integer not null,
  held_from date not null,
  held_until date,
  primary key (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id),
  foreign key (place_code, unit) references unit (place_code, id)
);
create index duty_item on duty (place_code, item);
create index duty_unit on duty (place_code, unit);

create table project_slot (
  place_code text not null,
  year integer not null,
  commitment integer not null,
  number integer not null,
  name text,
  excuse jsonb,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, year, commitment, number),
  foreign key (place_code, year, commitment) references commitment (place_code, year, number)
);

create table change_decision (
  place_code text not null,
  id text not null,
  year integer not null,
  item text not null,
  kind text not null,
  document text not null,
  decided_on date not null,
  approver text not null,
  reason text not null,
  successor text,
  before jsonb not null,
  after jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id)
);
create index change_decision_item on change_decision (place_code, item);

-- What became of a unit, for its page: renamed, closed, merged into another, with the day and the document.
create table unit_event (
  place_code text not null,
  id text not null,
  unit text not null,
  kind text not null,
  successor text,
  effective_on date not null,
  document text,
  before jsonb,
  after jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (place_code, id),
  foreign key (place_code, unit) references unit (place_code, id)
);
create index unit_event_unit on unit_event (place_code, unit);
