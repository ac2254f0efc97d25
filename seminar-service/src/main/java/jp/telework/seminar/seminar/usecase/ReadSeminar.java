package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;

/** Reads one published seminar; everybody may. */
@ApplicationScoped
public class ReadSeminar {

    private final Seminars seminars;

    ReadSeminar(Seminars seminars) {
        this.seminars = seminars;
    }

    /**
     * The seminar with this id.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Seminar byId(UUID id) {
        return seminars.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
