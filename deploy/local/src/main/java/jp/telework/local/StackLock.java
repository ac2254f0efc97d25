package jp.telework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import jp.telework.local.process.PidFile;
import org.jspecify.annotations.Nullable;

/** One stack per data folder. The lock ends with its holder, however the holder ends. */
final class StackLock implements AutoCloseable {

    private final FileChannel channel;
    private final PidFile launcher;
    private final PidFile ready;

    private StackLock(FileChannel channel, Folders folders) {
        this.channel = channel;
        this.launcher = launcher(folders);
        this.ready = new PidFile(folders.run().resolve("ready"));
    }

    static StackLock acquire(Folders folders) {
        Folders.create(folders.run());
        PidFile launcher = launcher(folders);
        try {
            FileChannel channel = FileChannel.open(
                    folders.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw alreadyRunning(launcher);
            }
            StackLock lock = new StackLock(channel, folders);
            lock.ready.delete();
            launcher.write(ProcessHandle.current());
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PidFile launcher(Folders folders) {
        return new PidFile(folders.run().resolve("launcher.pid"));
    }

    void markReady() {
        ready.write(ProcessHandle.current());
    }

    @Override
    public void close() {
        ready.delete();
        launcher.delete();
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private static StackFailure alreadyRunning(PidFile launcher) {
        String pid =
                launcher.alive().map(process -> " (pid " + process.pid() + ")").orElse("");
        return new StackFailure(
                "ローカル環境はすでに動いています" + pid + "。状態は deploy/local/status、終了は deploy/local/down",
                "The local stack is already running" + pid
                        + "; see deploy/local/status, stop it with deploy/local/down");
    }
}
