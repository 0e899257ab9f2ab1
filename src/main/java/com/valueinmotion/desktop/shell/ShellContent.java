package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What fills the frame.
 *
 * @param screens the screen for a destination. It is asked after the screen before has been hidden
 *     and may give the same one again; then it is shown
 * @param signals all that can be found in the palette
 * @param signalChosen what choosing one means
 * @param importFiles told of files that were dropped or chosen, at least one
 * @param commands what can be done everywhere, besides what the frame itself offers
 */
public record ShellContent(
    Function<Destination, Screen> screens,
    Supplier<List<PaletteItem.Signal>> signals,
    Consumer<PaletteItem.Signal> signalChosen,
    Consumer<List<Path>> importFiles,
    Supplier<List<Command>> commands) {}
