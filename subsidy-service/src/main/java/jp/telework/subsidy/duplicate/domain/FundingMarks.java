package jp.telework.subsidy.duplicate.domain;

import java.util.List;
import java.util.UUID;

/** The marks of all cases. */
public interface FundingMarks {

    /** Adds marks, in one statement; those that are there already stay. */
    void add(List<Mark> marks);

    /** Cases that still stand and have a mark in common with this one, in one query. */
    List<Match> matches(UUID grantId);
}
