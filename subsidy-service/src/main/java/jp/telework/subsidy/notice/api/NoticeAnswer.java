package jp.telework.subsidy.notice.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.usecase.RenderNotice;

/** A notice as an answer: as JSON or as PDF, with its hash as the ETag. */
@ApplicationScoped
class NoticeAnswer {

    private final RenderNotice renderNotice;

    NoticeAnswer(RenderNotice renderNotice) {
        this.renderNotice = renderNotice;
    }

    Response json(Notice notice) {
        NoticeView view = NoticeView.of(renderNotice.seal(notice));
        return Response.ok(view)
                .header("ETag", "\"" + view.contentSha256() + "\"")
                .build();
    }

    Response pdf(Notice notice) {
        return Response.ok(renderNotice.pdf(notice))
                .header("ETag", "\"" + renderNotice.seal(notice).contentSha256() + "\"")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + notice.kind().pathName() + ".pdf\"")
                .build();
    }
}
