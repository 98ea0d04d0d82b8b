<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.text>
${msg("identityProviderLinkBody", identityProviderDisplayName, realmName, identityProviderContext.username, link, linkExpiration, linkExpirationFormatter(linkExpiration))}
</@layout.text>
