/** Attaching, replacing and reading the files of calls. */
@NullMarked
package jp.telework.subsidy.callfile.usecase;

import org.jspecify.annotations.NullMarked;
