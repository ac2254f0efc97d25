/** Seminars: what they are and how they are found. */
@NullMarked
package jp.telework.seminar.seminar.domain;

import org.jspecify.annotations.NullMarked;
