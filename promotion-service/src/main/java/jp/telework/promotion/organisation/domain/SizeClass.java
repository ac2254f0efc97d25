package jp.telework.promotion.organisation.domain;

import java.util.Arrays;
import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 従業員数 by which organisations are compared: the classes of the national grant portal. */
public enum SizeClass implements Term {
    UP_TO_20(1),
    UP_TO_50(2),
    UP_TO_100(3),
    UP_TO_300(4),
    UP_TO_900(5),
    MORE_THAN_900(6);

    private final byte code;

    SizeClass(int code) {
        this.code = (byte) code;
    }

    /** As it stands in signed results; never reused for another class. */
    public byte code() {
        return code;
    }

    public static Optional<SizeClass> ofCode(byte code) {
        return Arrays.stream(values()).filter(size -> size.code == code).findFirst();
    }
}
