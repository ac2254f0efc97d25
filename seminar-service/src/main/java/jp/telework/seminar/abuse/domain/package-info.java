/** What public endpoints are guarded with: links and their refusals. */
@NullMarked
package jp.telework.seminar.abuse.domain;

import org.jspecify.annotations.NullMarked;
