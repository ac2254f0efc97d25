package jp.telework.subsidy.application.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;
import jp.telework.subsidy.programme.domain.CallTerms;
import org.jspecify.annotations.Nullable;

/** 受付: the number of an application, the rules pinned with it, how often it was submitted, how long it takes. */
@Embeddable
class Receipt {

    private @Nullable Integer rulesVersion;
    private @Nullable String receiptNumber;
    private int submissions;
    private @Nullable Instant submittedAt;

    @Embedded
    private ScreeningClock clock = new ScreeningClock();

    /** Draws the number and pins the rules, unless that was done before. */
    void open(CallTerms terms, LongSupplier number) {
        if (receiptNumber == null) {
            receiptNumber = String.format(Locale.ROOT, "%s-%06d", terms.receiptPrefix(), number.getAsLong());
            rulesVersion = terms.rulesVersion();
        }
    }

    void submitted(Instant now) {
        submissions++;
        submittedAt = now;
    }

    ScreeningClock clock() {
        return clock;
    }

    @Nullable
    String number() {
        return receiptNumber;
    }

    @Nullable
    Integer rulesVersion() {
        return rulesVersion;
    }

    int submissions() {
        return submissions;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
