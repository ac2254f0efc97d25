package jp.telework.seminar.calendar.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Whether a calendar link works. */
public enum LinkStatus implements Term {
    ACTIVE,
    /** 失効: the address answers 404. */
    REVOKED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<LinkStatus> next(LinkAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case ACTIVE ->
                        switch (action) {
                            case REVOKE -> REVOKED;
                        };
                    case REVOKED ->
                        switch (action) {
                            case REVOKE -> null;
                        };
                });
    }
}
