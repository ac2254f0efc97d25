/** What applicants and officers do with applications. */
@NullMarked
package jp.telework.subsidy.application.usecase;

import org.jspecify.annotations.NullMarked;
