/** What officers and the public do with calls. */
@NullMarked
package jp.telework.subsidy.call.usecase;

import org.jspecify.annotations.NullMarked;
