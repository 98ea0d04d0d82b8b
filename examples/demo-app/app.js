// The page of the client demo-app. Everything that comes from outside is shown as text, never as markup.

const config = await (await fetch('/config.json')).json();
const keycloak = new window.Keycloak({ url: config.keycloak, realm: config.realm, clientId: config.client });
const api = `${config.keycloak}/realms/${encodeURIComponent(config.realm)}/saas/v1`;

// Only one organization travels in the token; the list comes from the API, which needs the saas-api scopes.
const scope = 'openid organization:* saas-api saas-api-manage';

const byId = (id) => document.getElementById(id);

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function say(text) {
  byId('message').textContent = text;
}

/** Runs what a button stands for; a failure becomes a sentence. */
async function act(button, work) {
  button.disabled = true;
  say('');
  try {
    await work();
  } catch (failure) {
    say(failure instanceof Error ? failure.message : 'Your session has ended. Sign in again.');
  } finally {
    button.disabled = false;
  }
}

function onClick(button, work) {
  button.addEventListener('click', () => act(button, work));
}

/** The token, refreshed if it ends within the next seconds. */
async function token(minimum = 5) {
  await keycloak.updateToken(minimum);
  return keycloak.token;
}

async function call(url, options = {}) {
  const response = await fetch(url, {
    ...options,
    headers: { ...options.headers, Authorization: `Bearer ${await token()}` },
  });
  const text = await response.text();
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  return { status: response.status, ok: response.ok, body: json && text ? JSON.parse(text) : text };
}

function facts(list, entries) {
  list.replaceChildren();
  for (const [name, value] of entries) {
    if (value === undefined) {
      continue;
    }
    const shown = document.createElement('dd');
    if (Array.isArray(value) && value.length > 0) {
      const items = document.createElement('ul');
      items.append(...value.map((item) => element('li', item)));
      shown.append(items);
    } else {
      shown.textContent = Array.isArray(value) ? 'none' : value;
    }
    list.append(element('dt', name), shown);
  }
}

const time = (seconds) => (seconds === undefined ? undefined : new Date(seconds * 1000).toLocaleString());

function showClaims() {
  const claims = keycloak.tokenParsed;
  const { org, ent } = claims;
  byId('who').textContent = `Signed in as ${claims.preferred_username ?? claims.sub}`;
  facts(byId('org'), org
    ? [['Slug', org.slug], ['Id', org.id], ['Roles', org.roles ?? []], ['Permissions', org.permissions ?? []]]
    : [['Organization', 'none active']]);
  facts(byId('ent'), ent
    ? [['Plan', ent.plan ?? 'none'], ['Own plan', ent.user_plan], ['Standing', ent.standing],
      ['Certain until', time(ent.until)], ['Features', ent.features ?? []]]
    : [['Entitlements', 'none in this token']]);
  byId('limits').replaceChildren(...Object.entries(ent?.limits ?? {}).map(([feature, limit]) => {
    const row = document.createElement('tr');
    row.append(element('td', feature), element('td', limit === -1 ? 'unlimited' : limit));
    return row;
  }));
  byId('lifetime').textContent = `Issued ${time(claims.iat)}, expires ${time(claims.exp)}.`;
  byId('raw').textContent = JSON.stringify({ org, ent }, null, 2);
}

async function organizations() {
  const items = [];
  let cursor;
  do {
    const query = new URLSearchParams({ pageSize: '100', ...(cursor && { cursor }) });
    const { ok, status, body } = await call(`${api}/organizations?${query}`);
    if (!ok) {
      throw new Error(`The list of organizations could not be read (${status}).`);
    }
    items.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor && items.length < 500);
  return items;
}

async function showOrganizations() {
  const active = keycloak.tokenParsed.org?.id;
  const rows = (await organizations()).map((organization) => {
    const row = document.createElement('li');
    const name = organization.name ?? organization.slug;
    row.append(element('span', name));
    if (organization.id === active) {
      row.append(element('strong', 'active'));
    } else {
      const button = element('button', 'Make active');
      button.type = 'button';
      button.setAttribute('aria-label', `Make ${name} active`);
      onClick(button, () => activate(organization.id));
      row.append(button);
    }
    return row;
  });
  byId('organizations').replaceChildren(...(rows.length > 0 ? rows : [element('li', 'You belong to none.')]));
}

async function show() {
  showClaims();
  await showOrganizations();
}

async function activate(organizationId) {
  const { ok, status, body } = await call(`${api}/me/active-organization`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ organizationId }),
  });
  if (!ok) {
    throw new Error(body.detail ?? `The organization could not be made active (${status}).`);
  }
  await token(-1);
  byId('answer').hidden = true;
  await show();
}

async function ask(method, path) {
  const { ok, status, body } = await call(`${config.service}${path}`, { method });
  byId('answer-status').textContent = ok ? `Yes (${status})` : `No (${status})`;
  byId('answer-status').className = ok ? 'good' : 'bad';
  byId('answer-text').textContent = ok ? '' : body.detail ?? '';
  byId('answer-body').textContent = JSON.stringify(body, null, 2);
  byId('answer').hidden = false;
  showClaims();
}

onClick(byId('login'), () => keycloak.login({ scope }));
onClick(byId('logout'), () => keycloak.logout({ redirectUri: `${location.origin}/` }));
onClick(byId('refresh'), async () => {
  await token(-1);
  await show();
});
for (const button of document.querySelectorAll('button[data-path]')) {
  onClick(button, () => ask(button.dataset.method, button.dataset.path));
}

try {
  await keycloak.init({
    pkceMethod: 'S256',
    checkLoginIframe: false,
    redirectUri: `${location.origin}/`,
  });
  if (keycloak.authenticated) {
    for (const id of ['login', 'welcome']) {
      byId(id).hidden = true;
    }
    for (const id of ['session', 'refresh', 'logout']) {
      byId(id).hidden = false;
    }
    await show();
  }
} catch (failure) {
  say(failure?.error_description ?? failure?.message ?? 'Keycloak did not let you in.');
}
