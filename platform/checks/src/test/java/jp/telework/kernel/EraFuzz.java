package jp.telework.kernel;

import java.nio.charset.StandardCharsets;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Wareki;

/** A date of an era is refused, or means the same day when it is written again. */
public final class EraFuzz {

    private EraFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Wareki.Reading read = Wareki.parse(new String(input, StandardCharsets.UTF_8));
            if (!read.outsideEra()) {
                Wareki.Reading again = Wareki.parse(Wareki.format(read.date()));
                Wareki.Reading inShort = Wareki.parse(Wareki.formatShort(read.date()));
                if (!again.equals(read) || !inShort.equals(read)) {
                    throw new AssertionError(read + " became " + again + " and " + inShort);
                }
            }
        } catch (InvalidValue expected) {
            // no date
        }
    }
}
