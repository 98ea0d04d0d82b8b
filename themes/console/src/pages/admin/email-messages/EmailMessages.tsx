import { usePlace } from "../../../shared/Console";
import { MessageDetail } from "./MessageDetail";
import { MessageList } from "./MessageList";

/** Outgoing e-mail: what waits, what went, what was refused and why. */
export default function EmailMessages() {
  const { path } = usePlace();
  return path[1] ? <MessageDetail id={path[1]} /> : <MessageList />;
}
