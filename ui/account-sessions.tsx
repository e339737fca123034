import { Laptop, MonitorSmartphone, Smartphone } from 'lucide-react';
import { BusyButton } from '#ui/busy-button';
import { accountWords as words } from '#ui/words/accounts';

export type SessionLine = { id: string; device: string; here: boolean; unseenMs: number };
type AccountSessionsProps = { sessions: readonly SessionLine[]; ending: string | null; onEnd: (id: string) => void };

function Sign({ device }: { device: string }) {
  const Icon = /iPhone|Android/.test(device) ? Smartphone : device ? Laptop : MonitorSmartphone;
  return <Icon className="icon" aria-hidden="true" />;
}

/** The browsers that are signed in, each of which can be signed out from here. */
export function AccountSessions({ sessions, ending, onEnd }: AccountSessionsProps) {
  return (
    <ul className="sessions">
      {sessions.map(({ id, device, here, unseenMs }) => (
        <li key={id}>
          <Sign device={device} />
          <div>
            <p className="strong">{device || words.unknownDevice}</p>
            <p className="small muted">{here ? words.thisBrowser : words.seen(unseenMs)}</p>
          </div>
          {!here && (
            <BusyButton type="button" busy={ending === id} busyWords={words.ending} className="compact" onClick={() => onEnd(id)}>
              {words.end}<span className="visually-hidden">{words.ofDevice(device || words.unknownDevice)}</span>
            </BusyButton>
          )}
        </li>
      ))}
    </ul>
  );
}
