<#-- What our pages are put together from. Everything is escaped: names are never markup, and never arguments of messages. -->

<#-- Styles and script of our own, so that the pages look alike in every theme; without either they work. -->
<#macro head>
    <link rel="stylesheet" href="${url.resourcesPath}/css/saas-pages.css?${saasDigest!}">
    <script type="module" src="${url.resourcesPath}/js/saas-pages.js?${saasDigest!}"></script>
</#macro>

<#macro emblem of>
    <#if of.logo??>
        <img class="saas-emblem" src="${of.logo}" alt="" width="40" height="40">
    <#else>
        <span class="saas-emblem saas-colour-${of.colour}" aria-hidden="true">${of.initial}</span>
    </#if>
</#macro>

<#-- An organization, with who invites to it. -->
<#macro organization of inviter="" level="h2">
    <div class="saas-organization">
        <@emblem of=of/>
        <div class="saas-organization-words">
            <${level} class="saas-organization-name"><bdi>${of.name}</bdi></${level}>
            <#if inviter?has_content>
                <p class="saas-muted">${msg("saas.fact.inviter")} <bdi>${inviter}</bdi></p>
            </#if>
        </div>
    </div>
</#macro>

<#-- label, values and, for a time, the instant. -->
<#macro fact of>
    <div class="saas-fact">
        <dt>${msg(of.label)}</dt>
        <#list of.values as value>
            <dd><#if of.instant??><time datetime="${of.instant}">${value}</time><#else><bdi>${value}</bdi></#if></dd>
        </#list>
    </div>
</#macro>

<#function buttonClass look>
    <#local primary = properties.kcButtonPrimaryClass!>
    <#local secondary = properties.kcButtonSecondaryClass!properties.kcButtonDefaultClass!>
    <#local link = properties.kcButtonLinkClass!secondary>
    <#local classes = [properties.kcButtonClass!, properties.kcButtonBlockClass!, (look = "first")?then(primary, (look = "quiet")?then(link, secondary))]>
    <#return "saas-button " + classes?join(" ")>
</#function>
