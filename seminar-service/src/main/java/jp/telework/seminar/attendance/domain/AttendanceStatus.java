package jp.telework.seminar.attendance.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** What became of a check-in. */
public enum AttendanceStatus implements Term {
    /** 出席. */
    PRESENT,
    /** 受付の取消し: checked in by mistake. */
    WITHDRAWN;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<AttendanceStatus> next(AttendanceAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case PRESENT ->
                        switch (action) {
                            case WITHDRAW -> WITHDRAWN;
                        };
                    case WITHDRAWN ->
                        switch (action) {
                            case WITHDRAW -> null;
                        };
                });
    }
}
