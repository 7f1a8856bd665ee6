-- Progress of issued items: values in three aspects that are never merged, month entries, evidence, obstacles, requests for
-- more time, close-outs, and series of indicators. Values are only added; a revision names the value it puts right.

create table place_law (
  place_code text not null,
  law text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code)
);

-- A series of an indicator: the indicator's card with its scope and definition (口径), which are part of what it is.
create table indicator_series (
  place_code text not null,
  id text not null,
  card text,
  name text not null,
  definition text not null,
  unit text,
  owner text,
  growth text not null,
  frequency text not null,
  polarity text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, id),
  unique (place_code, name, definition),
  foreign key (place_code, owner) references unit (place_code, id)
);

-- Which series an item is measured by, and which other one a relative target is held against.
create table item_series (
  place_code text not null,
  item text not null,
  role text not null,
  series text not null,
  primary key (place_code, item, role),
  foreign key (place_code, item) references work_item (place_code, id),
  foreign key (place_code, series) references indicator_series (place_code, id)
);
create index item_series_series on item_series (place_code, series);

create table observation (
  place_code text not null,
  id text not null,
  subject_kind text not null,
  subject text not null,
  period text not null,
  period_end date not null,
  aspect text not null,
  amount text,
  unit text,
  base text,
  growth text,
  figure_state text not null,
  definition text,
  source text not null,
  author text not null,
  made_at timestamptz not null,
  claimed_on date not null,
  late boolean not null,
  revises text,
  newest boolean not null,
  primary key (place_code, id)
);
create index observation_subject on observation (place_code, subject_kind, subject, period_end, made_at);
create unique index observation_newest on observation (place_code, subject_kind, subject, period, aspect) where newest;

-- What a unit says of an item for a period; body as it is now, approved as its head last approved it.
create table progress_entry (
  place_code text not null,
  item text not null,
  period text not null,
  unit text not null,
  state text not null,
  body jsonb not null,
  approved jsonb,
  returned_words text,
  unlocked jsonb not null,
  submitted_on date,
  submitted_by text,
  approved_by text,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, item, period, unit),
  foreign key (place_code, item) references work_item (place_code, id),
  foreign key (place_code, unit) references unit (place_code, id)
);
create index progress_entry_unit on progress_entry (place_code, unit, period);

create table verification (
  place_code text not null,
  id text not null,
  item text not null,
  period text not null,
  method text not null,
  finding text not null,
  words text not null,
  observation text,
  made_at timestamptz not null,
  made_by text not null,
  primary key (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id)
);
create index verification_item on verification (place_code, item);

-- A document's number, a link inside, a figure or a file; one piece serves many items.
create table evidence (
  place_code text not null,
  id text not null,
  kind text not null,
  title text not null,
  reference text,
  unit text,
  file_name text,
  media_type text,
  bytes bytea,
  size integer,
  sha256 text,
  added_at timestamptz not null,
  added_by text not null,
  primary key (place_code, id)
);
create index evidence_sha256 on evidence (place_code, sha256);

create table evidence_use (
  place_code text not null,
  evidence text not null,
  item text not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (place_code, evidence, item),
  foreign key (place_code, evidence) references evidence (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id)
);
create index evidence_use_item on evidence_use (place_code, item);

create table obstacle (
  place_code text not null,
  id text not null,
  item text not null,
  period text not null,
  unit text not null,
  cause text not null,
  ask text not null,
  words text not null,
  state text not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  version integer not null,
  raised_at timestamptz not null,
  raised_by text not null,
  primary key (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id)
);
create index obstacle_item on obstacle (place_code, item);

create table extension_request (
  place_code text not null,
  id text not null,
  item text not null,
  unit text not null,
  deadline date not null,
  reason text not null,
  state text not null,
  answer text,
  decision text,
  answered_at timestamptz,
  answered_by text,
  version integer not null,
  asked_at timestamptz not null,
  asked_by text not null,
  primary key (place_code, id),
  foreign key (place_code, item) references work_item (place_code, id)
);
create index extension_request_item on extension_request (place_code, item);

create table close_out (
  place_code text not null,
  item text not null,
  unit text not null,
  state text not null,
  statement text not null,
  evidence jsonb not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  signed_at timestamptz,
  signed_by text,
  checked_at timestamptz,
  checked_by text,
  method text,
  answer text,
  version integer not null,
  primary key (place_code, item),
  foreign key (place_code, item) references work_item (place_code, id)
);

-- How a workbook of statistics was read last time: which column is which series, remembered by its headings.
create table statistics_mapping (
  place_code text not null,
  layout text not null,
  body jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_code, layout)
);
