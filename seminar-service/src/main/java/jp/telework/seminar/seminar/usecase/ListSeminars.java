package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;

/** Lists published seminars by time; everybody may. */
@ApplicationScoped
public class ListSeminars {

    /** A century of ten a year; a bound, so that no feed can grow without end. */
    private static final int LONGEST_CALENDAR = 1000;

    private final Seminars seminars;

    ListSeminars(Seminars seminars) {
        this.seminars = seminars;
    }

    @Transactional
    public Page<Seminar> page(Seminars.Filter filter, PageRequest request) {
        List<Seminar> rows = seminars.list(filter, request.after(Seminars.Position::parse), request.rows());
        return Page.of(rows, request, seminar -> seminar.position().toString());
    }

    /** All in one piece, because calendar programs know no pages. */
    @Transactional
    public List<Seminar> forCalendar(Seminars.Filter filter) {
        return seminars.latest(filter, LONGEST_CALENDAR);
    }
}
