package jp.telework.seminar.registration.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 参加登録の状態. */
public enum RegistrationStatus implements Term {
    /** 確認待ち: the registrant has not yet confirmed the address. Holds no seat. */
    UNCONFIRMED,
    /** 確定: has its seats. */
    CONFIRMED,
    /** キャンセル待ち. */
    WAITING,
    /** 繰上げ案内中: seats are kept until the deadline. */
    OFFERED,
    /** 取消し. */
    CANCELLED,
    /** 期限切れ: not confirmed, or an offer not accepted, in time. */
    EXPIRED;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<RegistrationStatus> next(RegistrationAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case UNCONFIRMED ->
                        switch (action) {
                            case TAKE_SEATS -> CONFIRMED;
                            case JOIN_LINE -> WAITING;
                            case CANCEL -> CANCELLED;
                            case EXPIRE -> EXPIRED;
                            case OFFER, ACCEPT -> null;
                        };
                    case CONFIRMED ->
                        switch (action) {
                            case CANCEL -> CANCELLED;
                            case TAKE_SEATS, JOIN_LINE, OFFER, ACCEPT, EXPIRE -> null;
                        };
                    case WAITING ->
                        switch (action) {
                            case OFFER -> OFFERED;
                            case CANCEL -> CANCELLED;
                            case TAKE_SEATS, JOIN_LINE, ACCEPT, EXPIRE -> null;
                        };
                    case OFFERED ->
                        switch (action) {
                            case ACCEPT -> CONFIRMED;
                            case CANCEL -> CANCELLED;
                            case EXPIRE -> EXPIRED;
                            case TAKE_SEATS, JOIN_LINE, OFFER -> null;
                        };
                    case CANCELLED, EXPIRED -> null;
                });
    }

    /** What people can do in this state, by the names of the API. */
    public List<String> allowed() {
        return Arrays.stream(RegistrationAction.values())
                .filter(action -> action != RegistrationAction.OFFER && action != RegistrationAction.EXPIRE)
                .filter(action -> next(action).isPresent())
                .map(RegistrationAction::noun)
                .distinct()
                .toList();
    }

    /** Whether seats are promised. */
    public boolean holdsSeats() {
        return this == CONFIRMED || this == OFFERED;
    }
}
