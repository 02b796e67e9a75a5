"""One turn is one epoch as tutorials write it: a DataLoader, Adam with its defaults, the loss read after every step."""
import torch
from torch.utils.data import DataLoader, TensorDataset

import network
import turns

rows = network.prepare()
model = network.Vae()
optimiser = torch.optim.Adam(model.parameters(), lr=1e-3)
loader = DataLoader(TensorDataset(rows), batch_size=turns.number("batch"), shuffle=True)


def epoch(turn):
    model.train()
    beta = network.beta(turn)
    total = 0.0
    for (x,) in loader:
        optimiser.zero_grad()
        loss = network.objective(model, x, beta)
        loss.backward()
        optimiser.step()
        total += loss.item() * len(x)
    return total / len(rows)


turns.serve("PyTorch eager, DataLoader", epoch)
