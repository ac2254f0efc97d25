package jp.telework.seminar.registration.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a registration is refused. */
public enum RegistrationError implements ErrorCode {
    /** The seminar is not announced, called off, or outside its period of registration. */
    REGISTRATION_NOT_OPEN(409),
    /** The organisation has a registration under this name and address. */
    ALREADY_REGISTERED(409),
    /** Another registration of this name and address was confirmed before. */
    ADDRESS_REGISTERED(409),
    /** The address has as many registrations as one address may have. */
    ADDRESS_FULL(409),
    /** More participants than one registration may have. */
    GROUP_TOO_LARGE(422),
    /** More participants than the seminar has seats. */
    GROUP_LARGER_THAN_SEMINAR(422),
    /** The deadline to confirm is over; the registrant may register again. */
    CONFIRMATION_TOO_LATE(409),
    /** The deadline to accept is over. */
    OFFER_EXPIRED(409),
    /** The seminar has begun. */
    SEMINAR_BEGUN(409),
    /** Fewer seats than are promised already. */
    SEATS_PROMISED(409);

    private final int status;

    RegistrationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.registration";
    }
}
