package jp.telework.seminar.abuse.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a link lets its holder do. A link for one purpose is refused for another. */
public enum LinkPurpose {
    /** 登録の確認: confirm, see or cancel a registration; it proves that its holder reads the address. */
    CONFIRMATION(1),
    /** 登録の参照・取消し: see, accept or cancel a registration. */
    REGISTRATION(2),
    /** 名簿への掲載の同意: agree to be named in the register of experts, or withdraw. */
    REGISTER_CONSENT(4),
    /** 講師の氏名の公表の同意: agree to be named as a lecturer, or withdraw. */
    SPEAKER_CONSENT(5);

    private final byte code;

    LinkPurpose(int code) {
        this.code = (byte) code;
    }

    /** As it stands in links; never reused for another purpose. 3 was the survey's, which now goes by check-in code. */
    public byte code() {
        return code;
    }

    public static Optional<LinkPurpose> ofCode(byte code) {
        return Arrays.stream(values()).filter(purpose -> purpose.code == code).findFirst();
    }
}
