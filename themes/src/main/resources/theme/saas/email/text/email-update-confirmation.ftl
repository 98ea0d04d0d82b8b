<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.text>
${msg("emailUpdateConfirmationBody", link, newEmail, realmName, linkExpirationFormatter(linkExpiration))}
</@layout.text>
