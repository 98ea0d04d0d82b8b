<#-- What our messages are put together from. Everything is escaped: the texts of the bundles hold no markup. -->
<#import "template.ftl" as layout>

<#-- Whose message it is: the organization's logo (https), else its name. -->
<#macro message>
<@layout.emailLayout>
<#if logoUrl??>
<p class="organization"><img src="${logoUrl}" alt="${organizationName!realmName}" height="48"></p>
<#elseif organizationName??>
<p class="organization">${organizationName}</p>
</#if>
<#nested>
</@layout.emailLayout>
</#macro>

<#-- The one thing to do; the address stands below for who cannot click. -->
<#macro action label>
<#if link??>
<p><a class="button" href="${link}">${msg(label)}</a></p>
<p class="address">${msg("saasMailAddress")}<br>${link}</p>
</#if>
</#macro>

<#macro expiry>
<#if expiresAt??>
<p class="time">${msg("saasMailExpires", expiresAt)}</p>
</#if>
</#macro>
