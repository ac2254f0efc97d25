package jp.telework.furusato.site.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Where the outcome of a site's year stands. */
public enum OutcomeStatus implements Term {
    /** Reported, not yet looked at; may be reported again. */
    REPORTED,
    /** Confirmed by an officer; counted in totals. */
    CONFIRMED,
    /** Corrected after the confirmation; the confirmed figures count until the correction is confirmed. */
    CORRECTED;

    /** The state after an action; empty when the action is not possible. */
    public Optional<OutcomeStatus> next(OutcomeAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case REPORTED ->
                        switch (action) {
                            case REPORT -> REPORTED;
                            case CONFIRM -> CONFIRMED;
                            case CORRECT -> null;
                        };
                    case CONFIRMED ->
                        switch (action) {
                            case CORRECT -> CORRECTED;
                            case REPORT, CONFIRM -> null;
                        };
                    case CORRECTED ->
                        switch (action) {
                            case CORRECT -> CORRECTED;
                            case CONFIRM -> CONFIRMED;
                            case REPORT -> null;
                        };
                });
    }
}
