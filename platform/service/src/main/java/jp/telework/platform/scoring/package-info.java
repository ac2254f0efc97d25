/** What reviewers and those who assign them send and read, the same in every service. */
@NullMarked
package jp.telework.platform.scoring;

import org.jspecify.annotations.NullMarked;
