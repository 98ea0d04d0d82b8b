#!/usr/bin/env bash
# Mounts the consoles of another Keycloak version, with our modules, as the theme saas-<version> of a server that runs.
set -euo pipefail
version=$1
themes=$2/themes
console=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
for type in admin account; do
  parent=$([ $type = admin ] && echo keycloak.v2 || echo keycloak.v3)
  mvn -q dependency:copy -Dartifact="org.keycloak:keycloak-$type-ui:$version" -Dtransitive=false -DoutputDirectory="$work"
  unzip -q -o "$work/keycloak-$type-ui-$version.jar" "theme/$parent/$type/*" -d "$work"
  mkdir -p "$themes/keycloak-$version" "$themes/saas-$version/$type"
  rm -rf "$themes/keycloak-$version/$type"
  mv "$work/theme/$parent/$type" "$themes/keycloak-$version/$type"
  sed "s/^parent=.*/parent=keycloak-$version/" "$console/dist/theme/saas/$type/theme.properties" >"$themes/saas-$version/$type/theme.properties"
done
mkdir -p "$themes/saas-$version/account/resources"
cp "$console/../src/main/resources/theme/saas/account/resources/content.json" "$themes/saas-$version/account/resources/"
rm -rf "$work"
