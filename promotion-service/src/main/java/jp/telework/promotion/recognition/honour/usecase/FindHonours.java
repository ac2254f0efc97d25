package jp.telework.promotion.recognition.honour.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.recognition.honour.domain.Honour;
import jp.telework.promotion.recognition.honour.domain.Honours;

/** Everybody reads who was recognised. */
@ApplicationScoped
public class FindHonours {

    /** What every number of a certificate looks like; the database is not asked for anything else. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{1,30}");

    private final Honours honours;

    FindHonours(Honours honours) {
        this.honours = honours;
    }

    @Transactional
    public Page<Honour> list(Honours.Filter filter, PageRequest page) {
        return Page.of(honours.list(filter, page.afterId(), page.rows()), page, honour -> honour.id()
                .toString());
    }

    @Transactional
    public Optional<Honour> ofCertificate(String number) {
        return NUMBER.matcher(number).matches() ? honours.ofCertificate(number) : Optional.empty();
    }

    @Transactional
    public List<Honours.YearCount> counts() {
        return honours.counts();
    }
}
