<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.text>
${msg("passwordResetBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
