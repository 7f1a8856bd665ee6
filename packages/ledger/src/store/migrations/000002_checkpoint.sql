-- Signed statements of where a place's record ended. Rows are added and never changed.
create table checkpoint (
  place_code text not null,
  sequence integer not null,
  hash text not null,
  at timestamptz not null,
  algorithm text not null,
  key text not null,
  previous_checkpoint_hash text not null,
  signature text not null,
  primary key (place_code, sequence)
);
