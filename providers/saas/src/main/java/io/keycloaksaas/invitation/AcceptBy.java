package io.keycloaksaas.invitation;

/** What shows that the invitation is meant for who accepts it. */
public enum AcceptBy {
  /** A link that nobody saw but the mailbox: it proves the mailbox of the invitation's address. */
  MAILED_LINK,
  /** A link that the inviter saw as well: it proves nothing. */
  COPIED_LINK,
  /** No link: the account has proven the mailbox before. */
  PROVEN_MAILBOX
}
