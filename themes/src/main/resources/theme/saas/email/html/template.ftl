<#-- In place of base/email/html/template.ftl of Keycloak 26.7.4. Every HTML message, Keycloak's and ours, passes through here. Styles stand in the head: a client that drops them shows plain, readable text. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${ltr?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="supported-color-schemes" content="light dark">
  <title>${realmName}</title>
  <style>
    body { margin: 0; padding: 32px 16px; background: #f4f6fb; color: #0f172a; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
    .card { max-width: 560px; margin: 0 auto; background: #ffffff; border: 1px solid #dfe4ee; border-radius: 12px; }
    .brand { padding: 18px 32px; border-bottom: 1px solid #dfe4ee; color: #52607a; font-weight: 600; font-size: 15px; }
    .body { padding: 12px 32px 24px; overflow-wrap: anywhere; }
    .facts { margin: 16px 0; padding: 12px 16px; border-radius: 8px; background: #f4f6fb; font-size: 15px; }
    .facts p { margin: 2px 0; }
    .body a { color: #4338ca; font-weight: 600; }
    .body a.button { display: inline-block; padding: 12px 24px; border-radius: 8px; background: #4338ca; color: #ffffff; text-decoration: none; }
    .address, .time { color: #52607a; font-size: 13px; }
    .address { margin-top: 20px; }
    .code { font: 600 28px/1.4 ui-monospace, Menlo, Consolas, monospace; letter-spacing: 4px; }
    .organization { margin-bottom: 8px; font-weight: 600; font-size: 20px; line-height: 1.35; }
    .organization img { max-height: 48px; max-width: 200px; height: auto; border: 0; }
    @media (max-width: 480px) { .brand, .body, .note { padding-left: 20px; padding-right: 20px; } .body a.button { display: block; text-align: center; } }
    .note { max-width: 560px; margin: 16px auto 0; padding: 0 32px; color: #52607a; font-size: 13px; }
    @media (prefers-color-scheme: dark) {
      body { background: #0d111c; color: #eef1f8; }
      .card { background: #161b29; border-color: #2b3347; }
      .brand { border-color: #2b3347; color: #a6b0c5; }
      .facts { background: #0d111c; }
      .body a { color: #a5b4fc; }
      .body a.button { background: #5558e3; color: #ffffff; }
      .note, .address, .time { color: #a6b0c5; }
    }
  </style>
</head>
<body>
  <div class="card" role="article">
    <div class="brand">${realmName}</div>
    <div class="body">
      <#nested>
    </div>
  </div>
  <p class="note">${msg("saasMailNote", realmName)}</p>
</body>
</html>
</#macro>
