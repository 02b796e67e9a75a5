"""One turn is one epoch, with what makes PyTorch's eager mode faster on a small network.

Rows are shuffled once and batches are slices, so that there is no DataLoader; the optimiser works on all parameters at
once; gradients are dropped instead of zeroed; the loss is read once per epoch.
"""
import torch

import network
import turns

rows = network.prepare()
batch = turns.number("batch")
model = network.Vae()
optimiser = torch.optim.Adam(model.parameters(), lr=1e-3, foreach=True)


def epoch(turn):
    model.train()
    beta = network.beta(turn)
    shuffled = rows[torch.randperm(len(rows))]
    total = torch.zeros(())
    for start in range(0, len(rows), batch):
        x = shuffled[start:start + batch]
        optimiser.zero_grad(set_to_none=True)
        loss = network.objective(model, x, beta)
        loss.backward()
        optimiser.step()
        total += loss.detach() * len(x)
    return total.item() / len(rows)


turns.serve("PyTorch eager, slices of a shuffled table", epoch)
