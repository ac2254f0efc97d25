package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.MessageKey;

/** Sentences of mails about courses. */
public enum CourseText implements MessageKey {
    /** One session in one line. */
    SESSION_LINE;

    @Override
    public String catalogue() {
        return "jp.telework.seminar.course";
    }
}
