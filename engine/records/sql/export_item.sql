SELECT digest, question FROM item;
