"""Three variants as the study ran them, in PyTorch and scikit-learn, over many seeds.

    python3 ari_over_seeds.py TABLE RESULTS --seeds 0:30 [--variants v2.6,v2.5,v2.1]

TABLE is the study's table (csv.gz), RESULTS a CSV to which one line per run is added; runs already in it are not
repeated. The protocol is that of the suite paper-as-run: division A by borehole, transforms and standard scores of
training rows, stopping on the trained objective of validation rows, last weights, k-means with 12 clusters and ten
restarts on the posterior means of all test rows, adjusted Rand index against the lithology names.
"""
import argparse
import csv
import os
import time
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score
from sklearn.model_selection import train_test_split
from torch.nn import functional as F

COLUMNS = ["Bulk density (GRA)", "Magnetic susceptibility (instr. units)", "NGR total counts (cps)", "R", "G", "B"]
FIELDS = ["variant", "seed", "ari", "epochs", "beta", "train_objective", "validation_objective", "train_error",
          "validation_error", "validation_kl", "seconds"]
CLUSTERS = 12


@dataclass(frozen=True)
class Recipe:
    batch: int
    epochs: int
    patience: int
    plateau: bool
    reduction: str
    first_beta: float
    last_beta: float
    beta_epochs: int = 1

    def beta(self, epoch):
        return self.first_beta + (self.last_beta - self.first_beta) * min(1.0, epoch / self.beta_epochs)


RECIPES = {
    "v2.6": Recipe(256, 100, 15, False, "mean", 0.001, 0.5, 50),
    "v2.5": Recipe(256, 50, 10, True, "sum", 0.5, 0.5),
    "v2.1": Recipe(512, 100, 10, True, "sum", 1.0, 1.0),
}


class Linear:
    """As many Linear layers as there are seeds, side by side, each with PyTorch's own first weights."""

    def __init__(self, inputs, outputs, generators):
        bound = 1 / inputs ** 0.5
        draw = [[torch.empty(outputs, n).uniform_(-bound, bound, generator=g) for n in (inputs, 1)] for g in generators]
        self.weight, self.bias = (torch.stack(each).requires_grad_() for each in zip(*draw))

    def __call__(self, x):
        return torch.baddbmm(self.bias, self.weight, x)

    def parameters(self):
        return [self.weight, self.bias]


class Block:
    """Linear, ReLU, BatchNorm, Dropout for all seeds at once; BatchNorm sees one channel per unit and seed."""

    def __init__(self, inputs, outputs, generators):
        channels = len(generators) * outputs
        self.linear = Linear(inputs, outputs, generators)
        self.scale = torch.ones(channels).requires_grad_()
        self.shift = torch.zeros(channels).requires_grad_()
        self.mean, self.variance = torch.zeros(channels), torch.ones(channels)

    def __call__(self, x, training):
        h = torch.relu(self.linear(x))
        flat = h.reshape(1, len(self.scale), -1)
        normal = F.batch_norm(flat, self.mean, self.variance, self.scale, self.shift, training, 0.1, 1e-5)
        return F.dropout(normal.view(h.shape), 0.1, training)

    def parameters(self):
        return self.linear.parameters() + [self.scale, self.shift]


class Vaes:
    """One VAE per seed, side by side, since a single one of this size keeps a processor waiting for Python.

    Tables are seeds x features x rows. The seeds share nothing: every parameter's gradient is that of its own seed.
    """

    def __init__(self, seeds, features=6, latent=8):
        generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        layer = lambda kind, *widths: kind(*widths, generators)
        self.encoder = [layer(Block, features, 32), layer(Block, 32, 16)]
        self.mu, self.log_variance = layer(Linear, 16, latent), layer(Linear, 16, latent)
        self.decoder = [layer(Block, latent, 16), layer(Block, 16, 32)]
        self.out = layer(Linear, 32, features)

    def parameters(self):
        layers = self.encoder + [self.mu, self.log_variance] + self.decoder + [self.out]
        return [p for each in layers for p in each.parameters()]

    def encode(self, x, training=False):
        for each in self.encoder:
            x = each(x, training)
        return self.mu(x), self.log_variance(x)

    def losses(self, x, training):
        """Squared error and KL of every seed, each summed over the rows."""
        mu, log_variance = self.encode(x, training)
        z = mu + torch.exp(0.5 * log_variance) * torch.randn_like(mu)
        for each in self.decoder:
            z = each(z, training)
        error = (self.out(z) - x).pow(2).sum((1, 2))
        kl = -0.5 * (1 + log_variance - mu.pow(2) - log_variance.exp()).sum((1, 2))
        return error, kl


class Adam:
    """torch.optim.Adam with its defaults, but a learning rate for every seed."""

    def __init__(self, parameters, seeds, rate=1e-3):
        self.parameters = parameters
        self.moments = [[torch.zeros_like(p), torch.zeros_like(p)] for p in parameters]
        self.rates = torch.full((seeds,), rate)
        self.steps = 0

    @torch.no_grad()
    def step(self):
        self.steps += 1
        root = (1 - 0.999 ** self.steps) ** 0.5
        for p, (first, second) in zip(self.parameters, self.moments):
            first.lerp_(p.grad, 0.1)
            second.mul_(0.999).addcmul_(p.grad, p.grad, value=0.001)
            seeds = len(self.rates)
            rate = (self.rates / (1 - 0.9 ** self.steps)).view(seeds, *[1] * (p.dim() - 1 if p.dim() > 1 else 1))
            change = first / (second.sqrt() / root + 1e-8)
            p.sub_((rate * change.view(seeds, -1, *p.shape[2:])).view(p.shape))
            p.grad = None


class Watch:
    """Early stopping of one seed, and ReduceLROnPlateau of PyTorch with patience 5 and factor 0.5."""

    def __init__(self, recipe, rates, seed):
        self.recipe, self.rates, self.seed = recipe, rates, seed
        self.best, self.waited = float("inf"), 0
        self.plateau_best, self.bad = float("inf"), 0

    def observe(self, objective):
        """Whether this was the last epoch."""
        if self.recipe.plateau:
            self.lower(objective)
        self.best, self.waited = (objective, 0) if objective < self.best else (self.best, self.waited + 1)
        return self.waited >= self.recipe.patience

    def lower(self, objective):
        if objective < self.plateau_best * (1 - 1e-4):
            self.plateau_best, self.bad = objective, 0
            return
        self.bad += 1
        if self.bad > 5:
            self.rates[self.seed] *= 0.5
            self.bad = 0


def divide(table):
    holes = sorted(table["Borehole_ID"].unique())
    rest, test = train_test_split(holes, train_size=0.85, random_state=42)
    train, validation = train_test_split(rest, train_size=0.7 / 0.85, random_state=42)
    return [table[table["Borehole_ID"].isin(side)] for side in (train, validation, test)]


def transformed(rows):
    values = rows[COLUMNS].to_numpy("f8")
    values[:, 1:3] = np.sign(values[:, 1:3]) * np.log1p(np.abs(values[:, 1:3]))
    values[:, 3:] = np.log1p(values[:, 3:])
    return values


def prepare(path):
    train, validation, test = divide(pd.read_csv(path))
    values = [transformed(rows) for rows in (train, validation, test)]
    mean, deviation = values[0].mean(0), values[0].std(0)
    scaled = [torch.from_numpy(((v - mean) / deviation).astype("f4").T.copy()) for v in values]
    return scaled + [test["Principal"].to_numpy()]


def train_epoch(models, optimiser, rows, recipe, beta):
    seeds, count = len(optimiser.rates), rows.shape[1]
    shuffled = torch.stack([rows[:, torch.randperm(count)] for _ in range(seeds)])
    errors, kls = torch.zeros(seeds), torch.zeros(seeds)
    for x in torch.split(shuffled, recipe.batch, dim=2):
        error, kl = models.losses(x, True)
        loss = (error + beta * kl).sum()
        (loss / x.shape[2] if recipe.reduction == "mean" else loss).backward()
        optimiser.step()
        errors += error.detach()
        kls += kl.detach()
    return errors / count, kls / count


def measure(models, rows, seeds):
    errors, kls = torch.zeros(seeds), torch.zeros(seeds)
    with torch.no_grad():
        for x in torch.split(rows, 4096, dim=1):
            error, kl = models.losses(x.expand(seeds, *x.shape), False)
            errors += error
            kls += kl
    return errors / rows.shape[1], kls / rows.shape[1]


def ari(models, index, seed, test, names):
    with torch.no_grad():
        parts = [models.encode(x.expand(models.mu.bias.shape[0], *x.shape))[0][index]
                 for x in torch.split(test, 4096, dim=1)]
    codes = torch.cat(parts, 1).T.contiguous().numpy()
    labels = KMeans(n_clusters=CLUSTERS, n_init=10, random_state=seed).fit_predict(codes)
    return adjusted_rand_score(names, labels)


def run(variant, seeds, train, validation, test, names):
    """Trains until every seed has stopped; a seed is scored when it stops, and what it does afterwards is ignored."""
    recipe = RECIPES[variant]
    torch.manual_seed(1000 + seeds[0])
    begin = time.monotonic()
    models = Vaes(seeds)
    optimiser = Adam(models.parameters(), len(seeds))
    watches = {i: Watch(recipe, optimiser.rates, i) for i in range(len(seeds))}
    for epoch in range(recipe.epochs):
        beta = recipe.beta(epoch)
        error, kl = train_epoch(models, optimiser, train, recipe, beta)
        validation_error, validation_kl = measure(models, validation, len(seeds))
        objective = validation_error + beta * validation_kl
        for i in list(watches):
            if watches[i].observe(objective[i].item()) or epoch == recipe.epochs - 1:
                del watches[i]
                yield dict(variant=variant, seed=seeds[i], ari=ari(models, i, seeds[i], test, names),
                           epochs=epoch + 1, beta=beta, train_objective=(error + beta * kl)[i].item(),
                           validation_objective=objective[i].item(), train_error=error[i].item(),
                           validation_error=validation_error[i].item(), validation_kl=validation_kl[i].item(),
                           seconds=time.monotonic() - begin)
        if not watches:
            return


def done(path):
    if not os.path.exists(path):
        return set()
    with open(path, newline="") as lines:
        return {(row["variant"], int(row["seed"])) for row in csv.DictReader(lines)}


def add(path, result):
    fresh = not os.path.exists(path)
    with open(path, "a", newline="") as lines:
        writer = csv.DictWriter(lines, FIELDS, lineterminator="\n")
        if fresh:
            writer.writeheader()
        writer.writerow({k: "%.6g" % v if isinstance(v, float) else v for k, v in result.items()})


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("table")
    arguments.add_argument("results")
    arguments.add_argument("--seeds", default="0:30")
    arguments.add_argument("--variants", default=",".join(RECIPES))
    asked = arguments.parse_args()
    torch.set_num_threads(1)
    first, end = map(int, asked.seeds.split(":"))
    data = prepare(asked.table)
    for variant in asked.variants.split(","):
        missing = [s for s in range(first, end) if (variant, s) not in done(asked.results)]
        if missing:
            for result in run(variant, missing, *data):
                add(asked.results, result)


if __name__ == "__main__":
    main()
