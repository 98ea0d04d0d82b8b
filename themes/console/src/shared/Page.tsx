import { Breadcrumb, BreadcrumbItem, PageSection, Text, TextContent, Title, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { useEffect, useRef, type ReactNode } from "react";
import { PageLink } from "./PageLink";

export interface Crumb {
  title: string;
  to: string;
}

/** The frame of a page: heading, one sentence, actions. The heading takes the focus after a move within our section. */
export function Page({
  title,
  description,
  crumbs = [],
  actions,
  children,
}: {
  title: string;
  description?: ReactNode;
  crumbs?: Crumb[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <>
      <PageSection variant="light">
        {crumbs.length > 0 && (
          <Breadcrumb className="pf-v5-u-mb-md">
            {crumbs.map(({ title: word, to }) => (
              <BreadcrumbItem key={to} render={() => <PageLink to={to}>{word}</PageLink>} />
            ))}
            <BreadcrumbItem isActive>{title}</BreadcrumbItem>
          </Breadcrumb>
        )}
        <Toolbar className="pf-v5-u-p-0">
          <ToolbarContent className="pf-v5-u-px-0">
            <ToolbarItem>
              <Title headingLevel="h1" tabIndex={-1} ref={heading} data-testid="saas-title" style={{ outline: "none" }}>
                {title}
              </Title>
            </ToolbarItem>
            {actions && <ToolbarItem align={{ default: "alignRight" }}>{actions}</ToolbarItem>}
          </ToolbarContent>
        </Toolbar>
        {description && (
          <TextContent>
            <Text>{description}</Text>
          </TextContent>
        )}
      </PageSection>
      <PageSection variant="light" className="pf-v5-u-pt-0">
        {children}
      </PageSection>
    </>
  );
}
