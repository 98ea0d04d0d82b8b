<#ftl output_format="plainText">
<#-- Parameters, all plain text: organizationName; optional fromName (who asks), email (his mailbox), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOrgJoinRequestedBody", organizationName)}
<#if fromName??>

${msg("saasOrgJoinRequestedBy", fromName, email!"-")}
</#if>

${msg("saasOrgJoinRequestedHint")}
<@saas.action "saasMailOpen"/>
</@saas.message>
