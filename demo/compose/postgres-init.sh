#!/bin/sh
# Runs once, when the database is empty. POSTGRES_USER of the official image is a superuser, and
# row-level security does not bind superusers: Keycloak gets a role of its own that owns only its database.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DB_PASSWORD" --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
SQL
