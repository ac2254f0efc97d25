package jp.telework.bench.measure;

/** How a bench ends. */
public final class ExitCode {

    private static final int BROKEN = 1;
    private static final int MISSED = 3;
    private static final int PLANT_NOT_SEEN = 4;

    private boolean broken;
    private boolean missed;
    private boolean doubtful;
    private boolean plantNotSeen;

    /** What must hold on any machine does not. */
    public void broken() {
        broken = true;
    }

    /** Something was judged that depends on the machine too. */
    public void aim(boolean met) {
        missed |= !met;
    }

    /** Too little could be measured, or others used the machine. */
    public void doubtful() {
        doubtful = true;
    }

    /** The fault that the bench put in itself was found or not; a run with a fault never ends well. */
    public void planted(boolean seen) {
        broken = true;
        plantNotSeen |= !seen;
    }

    /** @param invariantsOnly whether aims count; they do not in a short run */
    public int value(boolean invariantsOnly) {
        if (plantNotSeen) {
            return PLANT_NOT_SEEN;
        }
        if (broken) {
            return BROKEN;
        }
        return !invariantsOnly && (missed || doubtful) ? MISSED : 0;
    }

    /** The outcome in words. */
    public String told() {
        if (plantNotSeen) {
            return "THE PLANTED FAULT WAS NOT SEEN.";
        }
        if (broken) {
            return "SOMETHING THAT MUST HOLD IS BROKEN.";
        }
        return "What must hold, holds." + (missed ? " An aim is missed." : "")
                + (doubtful ? " Too few quiet measurements to be sure of the aims." : "");
    }
}
