#!/bin/sh
# The program's own user owns its database and is no superuser, so that row security binds it.
set -eu
psql --set=password="$GANGMU_DB_PASSWORD" <<'SQL'
create role gangmu login nosuperuser nobypassrls password :'password';
create database gangmu owner gangmu template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';
SQL
