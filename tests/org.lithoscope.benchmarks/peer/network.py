"""The network and objective of v2.6 as one would write them in PyTorch."""
import torch
from torch import nn

import turns

FEATURES = 6
LATENT = 8
DROPOUT = 0.1
FIRST_BETA, LAST_BETA, BETA_EPOCHS = 0.001, 0.5, 50


def _block(inputs, outputs):
    return nn.Linear(inputs, outputs), nn.ReLU(), nn.BatchNorm1d(outputs), nn.Dropout(DROPOUT)


class Vae(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(*_block(FEATURES, 32), *_block(32, 16))
        self.fc_mu = nn.Linear(16, LATENT)
        self.fc_logvar = nn.Linear(16, LATENT)
        self.decoder = nn.Sequential(*_block(LATENT, 16), *_block(16, 32), nn.Linear(32, FEATURES))

    def forward(self, x):
        hidden = self.encoder(x)
        mu = self.fc_mu(hidden)
        log_variance = self.fc_logvar(hidden)
        deviation = torch.exp(0.5 * log_variance)
        return self.decoder(mu + deviation * torch.randn_like(deviation)), mu, log_variance


def objective(model, x, beta):
    """Mean over rows of squared error and beta times KL."""
    reconstruction, mu, log_variance = model(x)
    error = ((reconstruction - x) ** 2).sum(1).mean()
    kl = (-0.5 * (1 + log_variance - mu.pow(2) - log_variance.exp()).sum(1)).mean()
    return error + beta * kl


def beta(epoch):
    return FIRST_BETA + (LAST_BETA - FIRST_BETA) * min(1.0, epoch / BETA_EPOCHS)


def prepare():
    """One thread, a seed, and the training rows."""
    torch.set_num_threads(turns.number("threads"))
    torch.manual_seed(1)
    return torch.from_numpy(turns.table("measurements", FEATURES, turns.number("train-rows")))
