<#ftl output_format="plainText">
<#-- In place of base/email/text/org-invite.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<@layout.text>
${msg("saasOrgInvitationBody", organization.name)}

${msg("saasOrgInvitationAction")}:
${link}

${msg("saasMailValid", linkExpirationFormatter(linkExpiration))}

${msg("saasOrgInvitationIgnore")}
</@layout.text>
