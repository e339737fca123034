import { JoinPage } from '#app/join/join-page';

export { metadata } from '#app/join/join-page';

export default function PlainJoinPage() {
  return <JoinPage code="" />;
}
