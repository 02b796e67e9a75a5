package org.lithoscope.cli.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/**
 * A run store, or the folder of one suite in it, as it was typed.
 *
 * @param typed what the user typed
 * @param store the store
 * @param suites those that are meant, one or more
 */
public record StoreArgument(String typed, RunStore store, List<StoredSuite> suites) {

	/**
	 * Finds the store.
	 *
	 * @param suite the name of the suite that is meant, or an empty string for all
	 * @throws CommandException if there is no store, or no such suite in it
	 */
	public static StoreArgument of(String typed, String suite, CommandEnvironment environment) throws CommandException {
		Path folder = environment.resolve(typed);
		try {
			if (RunStore.isStore(folder)) {
				return inStore(typed, RunStore.open(folder), suite);
			}
			Path parent = folder.toAbsolutePath().getParent();
			if (Files.isDirectory(folder) && parent != null && RunStore.isStore(parent)) {
				RunStore store = RunStore.open(parent);
				Optional<StoredSuite> found = store.suites().stream()
						.filter(each -> each.folder().toAbsolutePath().equals(folder.toAbsolutePath())).findFirst();
				if (found.isPresent()) {
					return new StoreArgument(typed, store, List.of(found.get()));
				}
			}
			RunStore.open(folder);
			throw CommandException.input("%s is no run store".formatted(typed));
		} catch (StoreException e) {
			throw CommandException.input(e);
		}
	}

	private static StoreArgument inStore(String typed, RunStore store, String suite)
			throws StoreException, CommandException {
		List<StoredSuite> all = store.suites();
		if (all.isEmpty()) {
			throw CommandException.input("the run store %s holds no suite yet: 'lithoscope run --out %s' runs one into it"
					.formatted(typed, typed));
		}
		if (suite.isEmpty()) {
			return new StoreArgument(typed, store, all);
		}
		List<String> names = all.stream().map(StoredSuite::name).toList();
		Optional<StoredSuite> found = all.stream().filter(each -> each.name().equals(suite)).findFirst();
		if (found.isEmpty()) {
			throw CommandException.input("the run store %s holds no suite '%s'%s".formatted(typed, suite,
					NearestNames.nearest(suite, names).isEmpty() ? "; it holds " + ShortList.of(names)
							: NearestNames.suggest(suite, names)));
		}
		return new StoreArgument(typed, store, List.of(found.get()));
	}

	/**
	 * The one suite that is meant.
	 *
	 * @throws CommandException if the store holds several
	 */
	public StoredSuite only() throws CommandException {
		if (suites.size() > 1) {
			throw CommandException.input("the run store %s holds the suites %s: name one with --suite, or give its folder"
					.formatted(typed, ShortList.of(suites.stream().map(StoredSuite::name).toList())));
		}
		return suites.get(0);
	}
}
