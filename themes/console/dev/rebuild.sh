#!/usr/bin/env bash
# After a merge: dist is a product, so whatever Git made of it is thrown away and built from the merged sources.
set -euo pipefail
cd "$(dirname "$0")/.."
git rm -rq --cached --ignore-unmatch dist
rm -rf dist
npm run build
git add dist src/api/schema.ts
