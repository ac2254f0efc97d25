/** What every call of the programme has: its rules as data, its clauses and its error codes. */
@NullMarked
package jp.telework.subsidy.programme.domain;

import org.jspecify.annotations.NullMarked;
