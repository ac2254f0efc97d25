package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.abuse.Seal;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.CheckScore;
import jp.telework.promotion.selfcheck.domain.ResultStatement;
import jp.telework.promotion.selfcheck.domain.RoleScore;
import jp.telework.promotion.selfcheck.domain.SelfCheckRole;
import org.jspecify.annotations.Nullable;

/**
 * Signs results and reads signed ones. No row is kept for a signed result: it holds all that it says, so that it can be verified
 * after the check was erased, and guessing finds none.
 */
@ApplicationScoped
public class SealResults {

    private static final byte FORM = 1;
    private static final int COUNTS = 5;
    private static final int SAID = 1 + 8 + 8 + 1 + SelfCheckRole.values().length * COUNTS;
    private static final int SIGNATURE = 32;

    private final Seal seal;

    SealResults(Seal seal) {
        this.seal = seal;
    }

    /** A signed result: letters, digits, hyphen and underscore. */
    public String sign(ResultStatement statement) {
        @Nullable CorporateNumber organisation = statement.organisation();
        ByteBuffer said = ByteBuffer.allocate(SAID)
                .put(FORM)
                .putLong(organisation == null ? 0 : Long.parseLong(organisation.value()))
                .putLong(statement.assessedOn().toEpochDay())
                .put(statement.sizeClass().code());
        for (RoleScore role : statement.byRole()) {
            CheckScore score = role.score();
            said.put((byte) score.done())
                    .put((byte) score.partly())
                    .put((byte) score.notDone())
                    .put((byte) score.notApplicable())
                    .put((byte) score.unanswered());
        }
        return seal.sign(said.array(), SIGNATURE);
    }

    /** What a signed result says; empty when it was not signed here. */
    public Optional<ResultStatement> read(String signed) {
        return seal.verify(signed, SAID, SIGNATURE).flatMap(SealResults::statement);
    }

    private static Optional<ResultStatement> statement(byte[] content) {
        ByteBuffer said = ByteBuffer.wrap(content);
        if (said.get() != FORM) {
            return Optional.empty();
        }
        long organisation = said.getLong();
        LocalDate assessedOn = LocalDate.ofEpochDay(said.getLong());
        return SizeClass.ofCode(said.get())
                .map(size -> new ResultStatement(
                        organisation == 0 ? null : new CorporateNumber(Long.toString(organisation)),
                        assessedOn,
                        size,
                        Arrays.stream(SelfCheckRole.values())
                                .map(role -> new RoleScore(
                                        role,
                                        new CheckScore(said.get(), said.get(), said.get(), said.get(), said.get())))
                                .toList()));
    }
}
